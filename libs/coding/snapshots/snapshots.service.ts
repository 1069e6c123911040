import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Problem, problem, type ThemeSummaryRow } from '#domain';
import { ActivityService, databaseProblem, newId, now, UnitOfWork } from '#platform';
import { UsersService } from '#people';
import { SegmentsRepository } from '../segments/segments.repository.ts';
import { type Analysis, AnalysisService } from '../themes/analysis.service.ts';
import { type SnapshotEntity } from './snapshot.entity.ts';
import { SnapshotsRepository } from './snapshots.repository.ts';

/** A frozen analysis; its rows come from `SnapshotsService.rows`. */
export interface Snapshot {
  id: string;
  /** From 1 within the project. */
  number: number;
  codebookVersion: number;
  /** The k the figures were published with. */
  smallestCell: number;
  /** Keys of the actor groups of the top level, in the project's order. */
  groups: string[];
  createdAt: string;
  /** Name of the user who took it; null for the command line. */
  createdBy: string | null;
}

type Row = Omit<ThemeSummaryRow, 'snapshotId'>;
/** What a snapshot freezes; two that are alike are one snapshot. */
interface Content {
  codebookVersion: number;
  smallestCell: number;
  groups: string[];
  rows: Row[];
}

const attempts = 3;

/** Freezes the analysis, so that the same analysis gives the same bytes for ever. */
@Injectable()
export class SnapshotsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly repository: SnapshotsRepository,
    private readonly analysis: AnalysisService,
    private readonly segments: SegmentsRepository,
    private readonly activity: ActivityService,
    private readonly users: UsersService,
  ) {}

  /** The latest first. */
  async list(projectId: string): Promise<Snapshot[]> {
    return this.named(await this.repository.all(projectId));
  }

  /** @throws not-found */
  async byId(projectId: string, id: string): Promise<Snapshot> {
    const snapshot = await this.repository.find(projectId, id);
    if (snapshot === null) throw problem('not-found');
    return this.view(snapshot);
  }

  /** @param number from 1. @throws not-found */
  async byNumber(projectId: string, number: number): Promise<Snapshot> {
    const snapshot = await this.repository.numbered(projectId, number);
    if (snapshot === null) throw problem('not-found');
    return this.view(snapshot);
  }

  /** The snapshot of the analysis as it is now. A new one is taken only where none has the same content. */
  async current(projectId: string, by: string | null): Promise<Snapshot> {
    for (let attempt = 1; ; attempt += 1) {
      const content = contentOf(await this.analysis.ofProject(projectId));
      try {
        return await this.view(await this.keep(projectId, content, by));
      } catch (reason) {
        // Somebody else took a snapshot or deleted a response at the same moment: look again.
        const met = reason instanceof Problem ? reason : databaseProblem(reason);
        if (attempt === attempts || met?.slug !== 'changed-meanwhile') throw reason;
      }
    }
  }

  /** The themes of a snapshot in their order, in portions. */
  rows(projectId: string, snapshotId: string): AsyncIterable<ThemeSummaryRow> {
    return this.repository.rows(projectId, snapshotId);
  }

  private keep(projectId: string, content: Content, by: string | null): Promise<SnapshotEntity> {
    const contentHash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
    const quoted = content.rows.flatMap(({ quotes }) => quotes.map(({ segmentId }) => segmentId));
    return this.unit.run(async () => {
      // A response that was deleted since must not live on in what is frozen here.
      await this.unit.lock('sources', projectId);
      if (!(await this.segments.areThere(projectId, quoted))) throw problem('changed-meanwhile');
      const there = await this.repository.withContent(projectId, contentHash);
      if (there !== null) return there;
      const { rows, ...basis } = content;
      const number = 1 + (await this.repository.lastNumber(projectId));
      const made = { id: newId(), number, contentHash, createdAt: now(), createdBy: by };
      const snapshot: SnapshotEntity = { projectId, ...made, ...basis };
      await this.repository.insert(
        snapshot,
        rows.map((row) => ({ ...row, snapshotId: snapshot.id })),
      );
      const facts = { number, themes: rows.length, codebookVersion: basis.codebookVersion };
      await this.activity.record(projectId, { by, action: 'snapshot.taken', subjectId: snapshot.id, facts });
      return snapshot;
    });
  }

  private async named(snapshots: readonly SnapshotEntity[]): Promise<Snapshot[]> {
    const names = await this.users.namesOf(snapshots.flatMap(({ createdBy }) => createdBy ?? []));
    return snapshots.map(({ id, number, codebookVersion, smallestCell, groups, createdAt, createdBy }) => ({
      id,
      number,
      codebookVersion,
      smallestCell,
      groups,
      createdAt,
      createdBy: names.get(createdBy ?? '') ?? null,
    }));
  }

  private async view(snapshot: SnapshotEntity): Promise<Snapshot> {
    const [view] = await this.named([snapshot]);
    if (view === undefined) throw problem('not-found');
    return view;
  }
}

function contentOf({ basis, codebookVersion, themes }: Analysis): Content {
  return {
    codebookVersion,
    smallestCell: basis.k,
    groups: [...basis.groupKeys],
    rows: themes.map(({ theme, figures, quotes }) => ({
      themeId: theme.id,
      position: theme.position,
      title: theme.title,
      definition: theme.definition,
      summary: theme.summary,
      codes: theme.codes.map(({ name }) => name),
      figures,
      quotes,
      openQuestions: theme.openQuestions,
      candidateGoals: theme.candidateGoals,
      status: theme.status,
      codebookVersion,
    })),
  };
}
