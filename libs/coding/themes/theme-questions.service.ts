import { Injectable } from '@nestjs/common';
import { QuestionnairesService } from '#collect';
import { codableQuestions, localised, questionsToName, type Translated } from '#domain';
import { type AnalysedTheme } from './analysis.service.ts';
import { ThemeQuestionsRepository } from './theme-questions.repository.ts';

/** A question that may be named: enough persons answered it with something that belongs to the theme. */
export interface HeardQuestion {
  questionnaireId: string;
  /** Name of the question; within a panel `panel.question`. */
  question: string;
  title: Translated;
  /** Segment ids of the theme's public quotes that stand in its answers. */
  quotes: string[];
}

/** In which questions a theme was heard, as far as this may leave the system. */
@Injectable()
export class ThemeQuestionsService {
  constructor(
    private readonly repository: ThemeQuestionsRepository,
    private readonly questionnaires: QuestionnairesService,
  ) {}

  /** Theme id → its questions, in the order in which they were asked. @param k the smallest cell */
  async ofThemes(
    projectId: string,
    themes: readonly AnalysedTheme[],
    k: number,
  ): Promise<Map<string, HeardQuestion[]>> {
    const segmentIds = themes.flatMap(({ quotes }) => quotes.map(({ segmentId }) => segmentId));
    const [rows, places] = await Promise.all([
      this.repository.ofThemes(
        projectId,
        themes.map(({ theme }) => theme.id),
      ),
      this.repository.ofSegments(projectId, [...new Set(segmentIds)]),
    ]);
    const asked = await this.asked(projectId, [...new Set(rows.map(({ versionId }) => versionId))]);
    return new Map(
      themes.map(({ theme, figures, quotes }) => {
        const own = rows.filter(({ themeId }) => themeId === theme.id);
        const questions = questionsToName(own, figures.persons, k).map((row) => ({
          ...row,
          order: asked.findIndex((one) => isSame(one, row) && one.versionId === row.versionId),
        }));
        const heard = questions.sort(inOrder).map(({ questionnaireId, question, order }) => ({
          questionnaireId,
          question,
          title: asked[order]?.title ?? localised(question),
          quotes: quotes
            .map(({ segmentId }) => segmentId)
            .filter((id) => isSame(places.get(id), { questionnaireId, question })),
        }));
        return [theme.id, heard];
      }),
    );
  }

  /** Every question of some versions, in the order in which they were asked. */
  private async asked(projectId: string, versionIds: readonly string[]): Promise<AskedQuestion[]> {
    const versions = await Promise.all(versionIds.map((id) => this.questionnaires.publishedVersion(projectId, id)));
    return versions.flatMap(({ id: versionId, questionnaireId, questions }) =>
      codableQuestions(questions).map(({ name: question, title }) => ({ versionId, questionnaireId, question, title })),
    );
  }
}

interface Asked {
  questionnaireId: string;
  question: string;
}

interface AskedQuestion extends Asked {
  versionId: string;
  title: Translated;
}

const isSame = (one: Asked | undefined, other: Asked): boolean =>
  one?.questionnaireId === other.questionnaireId && one.question === other.question;

const inOrder = (one: Asked & { order: number }, other: Asked & { order: number }): number =>
  one.questionnaireId === other.questionnaireId
    ? one.order - other.order
    : one.questionnaireId < other.questionnaireId
      ? -1
      : 1;
