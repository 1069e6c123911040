import { OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { type Language, type Permission, type Role } from '#domain';
import { IfGiven, IsComingDay, IsDay, Trimmed } from '#platform';

export class TranslatedText {
  @Trimmed() @IsString() @MaxLength(4000) de: string;
  @Trimmed() @IsString() @MaxLength(4000) en: string;
}

export class NewProjectRequest {
  /** Part of every address of the project: lower case letters, digits and hyphens. */
  @IsString() @MaxLength(60) @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/) slug: string;
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200) title: string;
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200) municipality: string;
  @IfGiven() @IsIn(['de', 'en']) language?: Language;
  /** A promise to the actors that cannot be changed later. */
  @IsIn(['anonymous', 'pseudonymous']) mode: 'anonymous' | 'pseudonymous';
  /** No figure about fewer persons leaves the system. */
  @IfGiven() @IsInt() @Min(3) @Max(50) smallestCell?: number;
  @IfGiven() @IsObject() @ValidateNested() @Type(() => TranslatedText) purpose?: TranslatedText;
  @IfGiven() @IsObject() @ValidateNested() @Type(() => TranslatedText) dataController?: TranslatedText;
  @IfGiven() @IsObject() @ValidateNested() @Type(() => TranslatedText) evaluations?: TranslatedText;
  /** A promise to the actors: until then their answers are deleted. */
  @IsDay() @IsComingDay() deletionDate: string;
}

class ChangeableProject extends OmitType(NewProjectRequest, ['slug', 'mode'] as const) {}

export class ProjectChangeRequest extends PartialType(ChangeableProject, { skipNullProperties: false }) {
  /** The revision that was edited. */
  @IsInt() revision: number;
}

export class ProjectAnswer {
  id: string;
  slug: string;
  title: string;
  municipality: string;
  language: Language;
  mode: 'anonymous' | 'pseudonymous';
  smallestCell: number;
  purpose: TranslatedText;
  dataController: TranslatedText;
  evaluations: TranslatedText;
  deletionDate: string;
  revision: number;
  role: Role;
  permissions: Permission[];
}

export class ProjectsAnswer {
  items: ProjectAnswer[];
}
