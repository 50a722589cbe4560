/**
 * Notes that a link between two groups has come up: as links are taken one by one, two groups become one once enough of
 * the pairs between them are linked (average linkage: Sokal and Michener 1958, on links).
 * @returns how many there were between the two.
 */
export function meet<Group extends Joinable<unknown, Group>>(one: Group, other: Group): number {
  const met = (one.met.get(other) ?? 0) + 1;
  one.met.set(other, met);
  other.met.set(one, met);
  return met;
}

/** Joins a group to another, with the links that were met between it and others. */
export function joinGroups<Member, Group extends Joinable<Member, Group>>(into: Group, from: Group): void {
  for (const member of from.members) into.members.push(member);
  into.met.delete(from);
  for (const [third, count] of from.met) {
    third.met.delete(from);
    if (third === into) continue;
    const sum = count + (into.met.get(third) ?? 0);
    into.met.set(third, sum);
    third.met.set(into, sum);
  }
  from.met.clear();
}

/** A group that may become a part of another. */
interface Joinable<Member, Group> {
  members: Member[];
  /** How many links to each other group have been met. */
  met: Map<Group, number>;
}
