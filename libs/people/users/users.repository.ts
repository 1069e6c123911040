import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { UnitOfWork } from '#platform';
import { UserEntity } from './user.entity.ts';

@Injectable()
export class UsersRepository {
  constructor(private readonly unit: UnitOfWork) {}

  byId(id: string): Promise<UserEntity | null> {
    return this.unit.reader.findOneBy(UserEntity, { id, disabledAt: IsNull() });
  }

  byEmail(email: string): Promise<UserEntity | null> {
    return this.unit.reader.findOneBy(UserEntity, { email });
  }

  named(ids: string[]): Promise<Pick<UserEntity, 'id' | 'name'>[]> {
    return this.unit.reader.find(UserEntity, { select: { id: true, name: true }, where: { id: In(ids) } });
  }

  exists(): Promise<boolean> {
    return this.unit.reader.exists(UserEntity);
  }

  async insert(user: UserEntity): Promise<void> {
    await this.unit.writer.insert(UserEntity, user);
  }

  async update(id: string, changes: Partial<Pick<UserEntity, 'passwordHash' | 'language'>>): Promise<void> {
    await this.unit.writer.update(UserEntity, { id }, changes);
  }
}
