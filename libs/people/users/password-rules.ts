import { applyDecorators } from '@nestjs/common';
import { IsString, MaxLength, MinLength } from 'class-validator';

/** Length and nothing else (NIST SP 800-63B, 3.1.1.2); the upper end keeps hashing affordable. */
export const shortestPassword = 12;
export const longestPassword = 256;

export const IsNewPassword = () => applyDecorators(IsString(), MinLength(shortestPassword), MaxLength(longestPassword));
