import { json } from '../print/escape.ts'
import { isLeaf, isParent, type NewsNode, type Position } from '../tree/index.ts'
import type { Exporter } from './types.ts'

/**
 * The tree as text, for people and for fixtures: one node a line, children indented by two spaces.
 *
 *     headline 12:4-12:20
 *       text 12:4-12:20 "白鹭渡镇春耕忙"
 *
 * Attributes stand in order of their names and are left out where they are null; values are JSON strings.
 */
export const exportTree: Exporter = function* (root) {
  const lines: string[] = []
  const visit = (node: NewsNode, indent: string): void => {
    lines.push(indent + describe(node))
    if (isParent(node)) for (const child of node.children) visit(child, `${indent}  `)
  }
  visit(root, '')
  yield `${lines.join('\n')}\n`
}

const structural: ReadonlySet<string> = new Set(['type', 'position', 'children', 'value', 'data'])

function describe(node: NewsNode): string {
  const attributes = Object.entries(node)
    .filter(([key, value]) => !structural.has(key) && value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ` ${key}=${json(value)}`)
  const value = isLeaf(node) ? ` ${json(node.value)}` : ''
  return `${node.type} ${range(node.position)}${attributes.join('')}${value}`
}

function range({ start, end }: Position): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}
