import { expect } from '@open-wc/testing';
import { makeOutbox } from '../../src/core/outbox.js';
import { RunKeeper } from '../../src/core/run.js';
import { makeStore } from '../../src/core/store.js';
import type { Session } from '../../src/domain/questionnaire/session.js';
import audit2014 from '../../src/widgets/skills-audit/content/audit-2014.json' with { type: 'json' };
import { type AuditConfig, auditRules } from '../../src/widgets/skills-audit/model.js';
import whole from '../results/v1/audit-whole.json' with { type: 'json' };
import { World } from '../services.js';
import { database, emptyDevice, PostOffice, settled, until } from './pretend.js';
import outRefused from './v1/out-refused.json' with { type: 'json' };
import outRequired from './v1/out-required.json' with { type: 'json' };
import outSent from './v1/out-sent.json' with { type: 'json' };
import outWaiting from './v1/out-waiting.json' with { type: 'json' };
import runChanging from './v1/run-changing.json' with { type: 'json' };
import runEdited from './v1/run-edited.json' with { type: 'json' };
import runFinished from './v1/run-finished.json' with { type: 'json' };
import runMidway from './v1/run-midway.json' with { type: 'json' };
import runStaysHere from './v1/run-stays-here.json' with { type: 'json' };

/** Records as version 1 kept them on people's devices. They are kept for ever, and so is what they mean. */
interface Kept {
  key: string;
  record: unknown;
}

const keep = (...all: Kept[]) => Promise.all(all.map(({ key, record }) => database((kept) => kept.put(record, key))));
const inTab = ({ key, record }: Kept) => sessionStorage.setItem(`library-widgets:${key}`, JSON.stringify(record));

describe('what version 1 has kept on a device', () => {
  beforeEach(emptyDevice);
  afterEach(emptyDevice);

  const opened = async (kept: Kept, keeping: 'local' | 'session' = 'local') => {
    if (keeping === 'local') await keep(kept);
    else inTab(kept);
    const keeper = new RunKeeper<AuditConfig, Session>({
      config: audit2014 as AuditConfig,
      rules: auditRules,
      store: makeStore(keeping),
      services: new World(),
      key: kept.key,
      known: {},
      idleAfter: undefined,
      changed: () => undefined,
    });
    await keeper.opened;
    expect([...keeper.notices], 'all of it is understood').to.deep.equal([]);
    return keeper.run;
  };

  for (const keeping of ['local', 'session'] as const) {
    it(`is gone on with in the middle (${keeping})`, async () => {
      const run = await opened(runMidway, keeping);
      expect(run.state).to.deep.equal({
        at: 'question.Q05',
        answers: { P1: 'scl', Q01: 1, Q02: 5, Q03: null, Q04: 3 },
      });
      expect([run.id, run.rev, run.startedAt]).to.deep.equal([
        '0192f0c4-5d3a-7c41-9b0e-2f6f0a1b2c3d',
        1,
        '2026-11-22T09:00:00.000Z',
      ]);
    });
  }

  it('is gone on with where an answer was being changed', async () => {
    expect((await opened(runChanging)).state).to.deep.equal({
      at: 'question.Q05',
      answers: whole.answers,
      changing: true,
    });
  });

  it('is shown as results, with what has become of them', async () => {
    const finished = await opened(runFinished);
    expect([finished.state.at, finished.handedOver, finished.staysHere]).to.deep.equal(['results', 1, undefined]);
    expect(finished.result).to.deep.equal(whole);
    await emptyDevice();
    expect((await opened(runStaysHere)).staysHere).to.equal(true);
  });

  it('is a second revision where the first was sent', async () => {
    const edited = await opened(runEdited);
    expect([edited.state.at, edited.rev, edited.handedOver]).to.deep.equal(['check', 2, 1]);
  });

  it('is sent as it was written down, byte by byte, and what was refused or sent is not sent again', async () => {
    await keep(outWaiting, outRequired, outRefused, outSent);
    const world = new World();
    const office = new PostOffice();
    const store = makeStore('local');
    const { now, random, clock } = world;
    const outbox = makeOutbox({ store, network: office, now, random, later: clock.later, locks: undefined });
    outbox.start();
    await until('both are sent', () => office.posted.length === 2 && outbox.deliveries().length === 1);
    await settled();
    outbox.stop();
    const posted = Object.fromEntries(office.posted.map(({ rev, ...message }) => [rev, message]));
    expect(posted[1]).to.deep.include({
      id: whole.id,
      endpoint: 'https://results.example/v1/results',
      body: JSON.stringify(whole),
      receipt: undefined,
    });
    expect(posted[2]).to.deep.include({ receipt: 'required', body: JSON.stringify({ ...whole, rev: 2 }) });
    const [refused] = outbox.deliveries();
    expect(refused).to.include({ status: 'refused', httpStatus: 422, detail: 'answers.Q01: not offered' });
    expect(refused!.result).to.deep.equal({ ...whole, rev: 3 });
  });
});
