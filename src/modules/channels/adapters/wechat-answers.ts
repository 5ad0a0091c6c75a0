import { z } from 'zod'

// What the platform answers, as far as it is read.
export const uploaded = z.looseObject({ url: z.string().min(1) })
export const material = z.looseObject({ media_id: z.string().min(1) })
export const submitted = z.looseObject({ publish_id: z.union([z.string().min(1), z.number()]).transform(String) })
export const anything = z.looseObject({})
export const published = z.looseObject({
  publish_status: z.number(),
  article_id: z.string().default(''),
  article_detail: z
    .looseObject({ item: z.array(z.looseObject({ article_url: z.string().default('') })).default([]) })
    .default({ item: [] }),
})
export const listed = z.looseObject({
  item: z
    .array(
      z.looseObject({
        article_id: z.string(),
        content: z.looseObject({
          news_item: z.array(
            z.looseObject({
              content_source_url: z.string().default(''),
              url: z.string().default(''),
              is_deleted: z.boolean().default(false),
            }),
          ),
        }),
      }),
    )
    .default([]),
})
