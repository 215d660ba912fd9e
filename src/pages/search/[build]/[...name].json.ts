import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { searchFiles } from '../../../data/search-files.ts';
import { searchFile } from '../../../search/index/search-files.ts';

export async function getStaticPaths() {
  const { build, files } = await searchFiles();
  return Object.entries(files).map(([name, data]) => ({ params: { build, name }, props: { build, data } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(searchFile(props.build, props.data));
