import { type DynamicModule, Module } from '@nestjs/common';
import { PeopleModule } from '#people';
import { CollectModule } from '#collect';
import { CodingModule } from '#coding';
import { type Config, ConfigModule, DatabaseModule, PlatformModule } from '#platform';
import { PublishModule } from '#publish';
import { WorkshopModule } from '#workshop';
import { DemoModule } from './demo/demo.module.ts';
import { schema } from './schema.ts';

/** The rooms, in the order of the thread. */
@Module({})
export class AppModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config),
        DatabaseModule.forRoot(config.database, schema),
        PlatformModule,
        PeopleModule,
        CollectModule,
        CodingModule,
        WorkshopModule,
        PublishModule,
        DemoModule,
      ],
    };
  }
}
