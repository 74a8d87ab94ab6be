import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.js';
import { publicOrigin } from '../../platform/public-url.js';

/** What a plan's snapshot takes from the installation. */
@Injectable()
export class PlanSettings {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Whether this installation runs the demo: then plays are marked and count apart. */
  get isDemo(): boolean {
    return this.config.demo;
  }

  /** Origin that QR codes of public pages carry. */
  origin(): string {
    return publicOrigin(this.config, this.config.port);
  }
}
