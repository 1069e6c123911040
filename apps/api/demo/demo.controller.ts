import { Controller, Post } from '@nestjs/common';
import { Access, administrator, type Caller, CurrentCaller } from '#platform';
import { DemoMade } from './demo.dto.ts';
import { DemoService } from './demo.service.ts';

/** Offered where there is no project yet. */
@Controller('api/demo')
export class DemoController {
  constructor(private readonly demo: DemoService) {}

  @Post()
  @Access(administrator)
  make(@CurrentCaller() caller: Caller): Promise<DemoMade> {
    return this.demo.make(caller.userId);
  }
}
