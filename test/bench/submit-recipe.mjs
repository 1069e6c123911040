import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { Body, Controller, Inject, Module, Param, Put, UnprocessableEntityException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { getRepositoryToken, TypeOrmModule } from '@nestjs/typeorm';
import { EntitySchema } from 'typeorm';
import { SurveyModel } from 'survey-core';

/**
 * A server as SurveyJS's own page on validation on the server describes it: a fresh model a request, `data`,
 * `validate()`, `clearIncorrectValues()`, then one insert. On the framework and the storage of the product.
 */
const [file = '', questionnaire = ''] = process.argv.slice(2);
const content = JSON.parse(readFileSync(questionnaire, 'utf8'));

const response = new EntitySchema({
  name: 'response',
  columns: { id: { type: String, primary: true }, answers: { type: 'simple-json' } },
});

class RecipeController {
  constructor(responses) {
    this.responses = responses;
  }

  async submit(id, { answers }) {
    const survey = new SurveyModel(content);
    survey.data = answers;
    if (!survey.validate()) throw new UnprocessableEntityException();
    survey.clearIncorrectValues();
    await this.responses.insert({ id, answers: survey.data });
    survey.dispose();
    return { status: 'accepted' };
  }
}
const { prototype } = RecipeController;
const submit = [prototype, 'submit'];
Controller('api/respond/:token')(RecipeController);
Inject(getRepositoryToken(response))(RecipeController, undefined, 0);
Put('responses/:id')(...submit, Object.getOwnPropertyDescriptor(...submit));
Param('id')(...submit, 0);
Body()(...submit, 1);

class RecipeModule {}
Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'better-sqlite3',
      database: file,
      entities: [response],
      // As the recipe has it; the file is new in every run and gone afterwards.
      synchronize: true,
      prepareDatabase: (connection) => {
        connection.pragma('journal_mode = WAL');
        connection.pragma('synchronous = FULL');
      },
    }),
    TypeOrmModule.forFeature([response]),
  ],
  controllers: [RecipeController],
})(RecipeModule);

const app = await NestFactory.create(RecipeModule, new FastifyAdapter(), { logger: false });
await app.listen(0, '127.0.0.1');
process.stdout.write(`${new URL(await app.getUrl()).port}\n`);
