import { NameDto, PublicQuoteDto, ThemeFiguresDto } from '#coding';
import { type ThemeStatus } from '#domain';
import { GoalAnswer, NamedReference } from '../goals/goal.dto.ts';
import { WorkshopAnswer } from '../workshops/workshop.dto.ts';

/** A question in whose answers a theme was heard. Only named where enough persons answered so. */
export class QuestionHeard {
  questionnaireId: string;
  question: string;
  title: NameDto;
  /** Segment ids of the quotes that stand in its answers. */
  quotes: string[];
}

/** A theme with everything that may be shown of what it was made of. */
export class HeardTheme {
  id: string;
  title: string;
  definition: string;
  summary: string;
  status: ThemeStatus;
  openQuestions: string[];
  candidateGoals: string[];
  figures: ThemeFiguresDto;
  quotes: PublicQuoteDto[];
  questions: QuestionHeard[];
  /** The way back: the goals that answer to it. */
  goals: NamedReference[];
}

/** From a goal to its themes and to what was said. */
export class GoalThreadAnswer {
  goal: GoalAnswer;
  smallestCell: number;
  themes: HeardTheme[];
}

/** What is printed for a workshop, a sheet a theme, in the order of the sheets. */
export class PacketAnswer {
  workshop: WorkshopAnswer;
  smallestCell: number;
  project: NamedReference;
  municipality: string;
  themes: HeardTheme[];
}
