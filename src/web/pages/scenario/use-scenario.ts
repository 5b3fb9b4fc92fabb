import { useMemo, useState } from 'react';
import type { Versioned } from '../../api/evaluations.ts';
import type { Scenario } from '../../api/model-types.ts';
import { getScenario, saveScenario } from '../../api/modelling.ts';
import type { Policy } from '../../api/types.ts';
import { differencesOf } from '../../components/autosave/part-fields.ts';
import { useAutosave } from '../../components/autosave/use-autosave.ts';
import { cutsOf, partsOf } from './policy-parts.ts';
import { contentOf, fieldsFor, savedFrom } from './scenario-draft.ts';

/** A scenario that saves itself; `scenario` is what the service last said of it. */
export function useScenario(loaded: Versioned<Scenario>, policy: Policy, personId: string) {
  const { scenarioId } = loaded.value;
  const [scenario, setScenario] = useState(loaded.value);
  const changeable = useMemo(() => ({ parts: partsOf(policy), cuts: cutsOf(policy) }), [policy]);
  const fields = useMemo(() => fieldsFor(changeable), [changeable]);
  const autosave = useAutosave(savedFrom(loaded, changeable), {
    keptKey: `scenario:${personId}:${scenarioId}`,
    save: async (draft, etag) => {
      const saved = await saveScenario(scenarioId, contentOf(draft), etag);
      setScenario(saved.value);
      return saved;
    },
    read: async () => savedFrom(await getScenario(scenarioId, undefined), changeable),
    isSame: (one, other) => differencesOf(one, other, fields).length === 0,
  });
  return { ...autosave, scenario, changeable, fields };
}
