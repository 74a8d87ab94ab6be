import { Global, Module } from '@nestjs/common';
import { Sessions } from '../../platform/auth/access.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { SessionReader } from './session-reader.js';

/** Global because the one access guard, in front of every module, asks it who a token belongs to. */
@Global()
@Module({
  controllers: [AccountsController],
  providers: [AccountsService, { provide: Sessions, useClass: SessionReader }],
  exports: [AccountsService, Sessions],
})
export class AccountsModule {}
