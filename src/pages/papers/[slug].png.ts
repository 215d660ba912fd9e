import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { socialCard } from '../../data/social-card.ts';
import { catalogue } from '../../data/papers.ts';
import { site } from '../../site.config.ts';

export async function getStaticPaths() {
  if (!site.cards) return [];
  const { papers } = await catalogue();
  return papers.map((paper) => ({ params: { slug: paper.slug }, props: { paper } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { paper } }) => {
  const { areas } = await catalogue();
  const labels = paper.areas.map((id) => areas.find((area) => area.id === id)?.label ?? id);
  const png = await socialCard({ title: paper.title, parameters: paper.parameters, areas: labels, site: site.title });
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
