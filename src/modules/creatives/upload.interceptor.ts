import { rm } from 'node:fs/promises';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import multer from 'multer';
import { finalize, type Observable } from 'rxjs';
import { UserError } from '../../platform/errors/errors.js';
import { megabytes } from '../../platform/errors/size-text.js';
import { MediaStore } from '../../platform/media/media-store.js';
import { LIMITS } from '../../wire/limits.js';

/**
 * Reads a multipart upload of one file to disk, within limits. Whatever becomes of the request, the file is gone
 * after it: the service keeps a copy of what it accepts.
 */
@Injectable()
export class UploadInterceptor implements NestInterceptor {
  private readonly receive;

  constructor(media: MediaStore) {
    this.receive = multer({
      dest: media.uploads,
      limits: { files: 1, fileSize: LIMITS.uploadBytes, fields: 10, fieldSize: 2_000, parts: 11 },
    }).single('file');
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    await new Promise<void>((resolve, reject) => {
      this.receive(request, response, (error: unknown) => {
        if (error === undefined || error === null) resolve();
        else reject(this.refusalOf(error));
      });
    });
    // Multer gives the fields an object without a prototype; the schema wants an ordinary one.
    request.body = { ...(request.body as Record<string, unknown>) };
    const path = request.file?.path;
    return next.handle().pipe(
      finalize(() => {
        if (path !== undefined) void rm(path, { force: true });
      }),
    );
  }

  private refusalOf(error: unknown): Error {
    if (error instanceof multer.MulterError)
      return error.code === 'LIMIT_FILE_SIZE'
        ? new UserError('TOO_LARGE', { field: 'file', facts: { limit: megabytes(LIMITS.uploadBytes) } })
        : new UserError('MALFORMED_BODY', { field: error.field ?? 'file' });
    // A disk that fails is ours to mend; whatever else the form's parser throws is about what was sent.
    return error instanceof Error && 'syscall' in error
      ? error
      : new UserError('MALFORMED_BODY', { field: 'file' });
  }
}
