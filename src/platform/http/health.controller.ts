import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Public } from '../auth/access.js';

/** Whether the service can take writes now; implemented where the database is known. */
export abstract class Readiness {
  /** What is not ready, or an empty list. */
  abstract problems(): Promise<readonly string[]>;
}

/** For balancers and watchdogs: `livez` says the process turns, `readyz` that it can do its work. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Public()
  @Get('livez')
  live(): { ok: true } {
    return { ok: true };
  }

  @Public()
  @Get('readyz')
  async ready(
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ ok: boolean; problems: readonly string[] }> {
    const problems = await this.readiness.problems();
    if (problems.length > 0) response.status(503);
    return { ok: problems.length === 0, problems };
  }
}
