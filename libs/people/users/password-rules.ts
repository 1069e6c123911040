import { applyDecorators } from '@nestjs/common';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { longestPassword, shortestPassword } from '#domain';

export const IsNewPassword = () => applyDecorators(IsString(), MinLength(shortestPassword), MaxLength(longestPassword));
