import { all, any, has } from '../conditions';
import { DEVICE, FEVER, INFECTION_RISK, NERVES_NEW, PAIN_CHANGED, RECENT_PROCEDURE } from '../facts';
import { rules } from './rule';

export const fever = rules([
  {
    id: 'feverWithBrainSigns',
    tier: 'emergency',
    mode: 'ambulance',
    when: has('feverSigns', 'stiffNeck', 'lightHurts', 'drowsy', 'spotsStay'),
  },
  { id: 'feverSignsUnsure', tier: 'today', when: has('feverSigns', 'notSure') },
  {
    id: 'feverPainAndRisk',
    tier: 'emergency',
    mode: 'hospital',
    when: all(FEVER, PAIN_CHANGED, any(INFECTION_RISK, NERVES_NEW)),
  },
  { id: 'feverAndPainChange', tier: 'today', when: all(FEVER, PAIN_CHANGED) },
  { id: 'feverAfterProcedure', tier: 'today', when: all(FEVER, any(RECENT_PROCEDURE, DEVICE)) },
  {
    id: 'feverAndBurningPee',
    tier: 'today',
    when: all(has('generalSigns', 'fever'), has('generalSigns', 'burningPee')),
  },
  { id: 'generalSignsUnsure', tier: 'soon', when: has('generalSigns', 'notSure') },
  {
    id: 'illPainChangeAndRisk',
    tier: 'today',
    when: all(has('generalSigns', 'illOrNightSweats'), PAIN_CHANGED, INFECTION_RISK),
  },
  { id: 'illAndPainChange', tier: 'soon', when: all(has('generalSigns', 'illOrNightSweats'), PAIN_CHANGED) },
  { id: 'burningPeeAlone', tier: 'soon', when: has('generalSigns', 'burningPee') },
]);
