import './organization-unit.ts';
import './organization-change.ts';
import './organization-change-party.ts';
import './duty.ts';
import './position.ts';
import './organization-unit.sheet.ts';
