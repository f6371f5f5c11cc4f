import type { Film } from '../film.js';
import { codeClub } from './code-club.js';
import { courseTaster } from './course-taster.js';
import { deviceDesk } from './device-desk.js';
import { ictTeam } from './ict-team.js';
import { makingFilms } from './making-films.js';
import { membersMap } from './members-map.js';
import { wifiDuties } from './wifi-duties.js';

/** All films, easiest first. */
export const films: Film[] = [ictTeam, codeClub, courseTaster, makingFilms, deviceDesk, wifiDuties, membersMap];
