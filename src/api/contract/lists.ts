import { z } from 'zod';
import { channels, states } from '../../petition/state.ts';
import { axis, figure, place } from './board.ts';
import { day } from './clock.ts';
import { word } from './intake.ts';

const asked = z.strictObject({
  q: word(100).optional(),
  state: z.enum(states).optional(),
  unit: word(40).optional(),
  category: word(40).optional(),
  area: word(12).optional(),
  channel: z.enum(channels).optional(),
  from: day.optional(),
  to: day.optional(),
  sort: z.enum(['filed', 'due']).default('filed'),
  size: z.coerce.number().int().min(1).max(200).default(20),
  cursor: word(300).optional(),
  /** Only what a figure of the board counts, by its days and places, as it stood at the end of `on`. */
  figure: figure.optional(),
  axis: axis.optional(),
  place: place.optional(),
  on: day.optional(),
});
type Span = { from?: string | undefined; to?: string | undefined };
const inOrder = ({ from, to }: Span): boolean => !from || !to || from <= to;
const outOfOrder = { error: 'before-from', path: ['to'] };

export const listQuery = asked.refine(inOrder, outOfOrder);
/** The same filters without a page: a list taken out whole. */
export const wholeListQuery = asked.omit({ size: true, cursor: true }).refine(inOrder, outOfOrder);
export type ListQuery = z.output<typeof listQuery>;

/** A row that answers: what is it, who has it, by when. Titles only; nobody's name. */
export const listItem = z.object({
  petitionNo: z.string(),
  title: z.string(),
  state: z.string(),
  channel: z.string(),
  class: z.string().optional(),
  category: z.string().optional(),
  areaCode: z.string(),
  areaName: z.string(),
  filedOn: day,
  holder: z.string(),
  holderName: z.string(),
  dueOn: day.optional(),
  duePurpose: z.string().optional(),
  /** How it was closed, and what the petitioner says of the outcome: two things. */
  how: z.string().optional(),
  confirmation: z.string().optional(),
  /** 危急提示 that nobody lifted: what the matter speaks of. */
  danger: z.array(z.string()).optional(),
  daysLeft: z.number().int().optional(),
  standing: z.enum(['in-time', 'soon', 'late']).optional(),
  version: z.number().int(),
});
export type ListItem = z.infer<typeof listItem>;

/** `approxTotal` is exact up to 1000; above that it says 1000 and `more` is true. */
export const page = z.object({
  items: z.array(listItem),
  nextCursor: z.string().nullable(),
  approxTotal: z.number().int(),
  more: z.boolean(),
});
export type Page = z.infer<typeof page>;

/** My desk: what I can do now, most urgent first. `why` are the acts that wait for me; `askedUntil`: the petitioner was asked for more. */
export const deskItem = listItem.extend({ why: z.array(z.string()), askedUntil: day.optional() });
export const desk = z.object({ items: z.array(deskItem), today: day });
export type DeskItem = z.infer<typeof deskItem>;
export type Desk = z.infer<typeof desk>;
