/** The user interface as people use it: the real service, a real database, a real browser. */
import { afterAll, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { bargaining } from './journeys/bargaining.ts';
import { colleagues } from './journeys/colleagues.ts';
import { draftingTogether } from './journeys/drafting-together.ts';
import { humanResources } from './journeys/human-resources.ts';
import { keepingText } from './journeys/keeping-text.ts';
import { modelling } from './journeys/modelling.ts';
import { peoplesFacts } from './journeys/peoples-facts.ts';
import { policyVersions } from './journeys/policy-versions.ts';
import { principal } from './journeys/principal.ts';
import { signingIn } from './journeys/signing-in.ts';
import { watching } from './journeys/watching.ts';
import { teacher } from './journeys/teacher.ts';
import { teacherReceipt } from './journeys/teacher-receipt.ts';
import { type Service, startService } from './service.ts';
import { openBrowser } from './visitor.ts';

let service: Service;
let browser: Browser;

beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const setting = () => ({ browser, address: service.address });

signingIn(setting);
principal(setting);
keepingText(setting);
teacher(setting);
teacherReceipt(setting);
humanResources(setting);
colleagues(setting);
peoplesFacts(setting);
watching(setting);
policyVersions(setting);
draftingTogether(setting);
modelling(setting);
// The last: what it puts into effect holds for the school year of the journeys before it.
bargaining(setting);
