import { testInForceDays } from '../unit/inForceDayTests.ts';
import { realRecord } from './realRecord.ts';

testInForceDays(realRecord);
