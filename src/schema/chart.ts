/** Charts: figures side by side, drawn over time or as bars. The numbers stand in the figures, once. */
import { z } from 'zod';
import { idSchema, textSchema } from './text.ts';

export const chartSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** What it shows, and what must not be read into it. */
  text: textSchema,
  /** `line` sets figures over time, `bar` sets them side by side. */
  kind: z.enum(['line', 'bar']),
  series: z
    .array(
      z.strictObject({
        /** Id of what the series is about; its name is the label. */
        of: idSchema,
        figures: z.array(idSchema).min(1),
      }),
    )
    .min(1),
});

export const chartsSchema = z.array(chartSchema);
export type Chart = z.infer<typeof chartSchema>;
