import { Injectable } from '@nestjs/common';
import { LinkTokens } from '#platform';

/** Links that make an account, made from their ids. */
@Injectable()
export class LinkPaths {
  constructor(private readonly tokens: LinkTokens) {}

  pathOf(id: string): string {
    return `/setup/${this.tokenOf(id)}`;
  }

  hashOf(id: string): string {
    return this.tokens.hash(this.tokenOf(id));
  }

  private tokenOf(id: string): string {
    return this.tokens.tokenFor('account', id, 0);
  }
}
