import { StandardSchemaValidationPipe } from '@nestjs/common';

/**
 * Nest's validation, without its silent removal of keys such as `__proto__` and `constructor`: our schemas are strict and
 * refuse these by name, like every other field they do not know.
 */
export class StrictValidationPipe extends StandardSchemaValidationPipe {
  protected override stripProtoKeys(): void {
    // Left to the schema.
  }
}
