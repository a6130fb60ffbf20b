export { countCharacters, type Grade, type GradeLine, type GradeOptions, grade, isCertain } from './grade.ts'
export { newspaper2020, type WeightRow, type WeightTable } from './weights.ts'
