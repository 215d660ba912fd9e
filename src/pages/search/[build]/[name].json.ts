import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { searchFiles } from '../../../data/search-files.ts';
import { SEARCH_FILES, searchFile } from '../../../search/index/search-files.ts';

export async function getStaticPaths() {
  const { build, files } = await searchFiles();
  return SEARCH_FILES.map((name) => ({ params: { build, name }, props: { build, data: files[name] } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(searchFile(props.build, props.data));
