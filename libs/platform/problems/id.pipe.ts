import { type PipeTransform } from '@nestjs/common';
import { validate } from 'uuid';
import { problem } from '#domain';

/** An id in a path: what is no id answers as an id that does not exist. */
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!validate(value)) throw problem('not-found');
    return value.toLowerCase();
  }
}
