import type { Request, Response } from 'express';

/** Name of the session cookie; with HTTPS it carries the prefix that binds it to this host. */
export const SESSION_COOKIE = 'entracte_session';
const SECURE_NAME = `__Host-${SESSION_COOKIE}`;

/** The session token of a request: from its cookie, else from `Authorization: Bearer`. */
export function tokenOf(
  request: Request,
): { readonly token: string; readonly from: 'cookie' | 'header' } | null {
  const header = request.headers.authorization;
  if (header?.startsWith('Bearer ') === true) return { token: header.slice(7).trim(), from: 'header' };
  const wanted = request.secure ? SECURE_NAME : SESSION_COOKIE;
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.split('=', 2);
    if (name?.trim() === wanted && value !== undefined) return { token: value.trim(), from: 'cookie' };
  }
  return null;
}

/** Gives the browser its session; script cannot read it and other sites do not send it. */
export function setSessionCookie(
  request: Request,
  response: Response,
  token: string,
  maxAgeMs: number,
): void {
  response.cookie(request.secure ? SECURE_NAME : SESSION_COOKIE, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: request.secure,
    path: '/',
    maxAge: maxAgeMs,
  });
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(request.secure ? SECURE_NAME : SESSION_COOKIE, {
    httpOnly: true,
    sameSite: 'lax',
    secure: request.secure,
    path: '/',
  });
}
