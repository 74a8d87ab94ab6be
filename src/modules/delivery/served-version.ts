import { refused, SocketRefusal } from '../../platform/sockets/refusals.js';
import { WIRE_VERSION } from '../../wire/player/messages.js';

/** Tells a player of another version than the one served to update, instead of calling what it says malformed. */
export function refuseOtherVersions(version: number): void {
  if (version !== WIRE_VERSION) throw new SocketRefusal(refused('PLAYER_TOO_OLD', 'reload the player', 'v'));
}
