import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

/** A name in both languages of the product. */
export class GroupName {
  @IsString() @IsNotEmpty() @MaxLength(200) de: string;
  @IsString() @IsNotEmpty() @MaxLength(200) en: string;
}

export class GroupLineRequest {
  /** Stays the same for ever; lower case letters, digits and hyphens. */
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/) @MaxLength(40) key: string;
  /** Key of the group above; left out at the top level. */
  @IsOptional() @IsString() @MaxLength(40) parentKey?: string | null;
  @IsDefined() @ValidateNested() @Type(() => GroupName) name: GroupName;
}

export class GroupTreeRequest {
  /** The revision that was read; a tree that somebody else changed since then is not overwritten. */
  @IsString() @MaxLength(16) revision: string;
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => GroupLineRequest)
  groups: GroupLineRequest[];
}

export class GroupAnswer {
  id: string;
  key: string;
  parentId: string | null;
  name: GroupName;
  position: number;
}

export class GroupTreeAnswer {
  revision: string;
  items: GroupAnswer[];
}

export class FacetAnswer {
  key: string;
  name: GroupName;
  question: string;
}

export class FacetsAnswer {
  items: FacetAnswer[];
}
