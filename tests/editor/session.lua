-- What an editor does with the server: opens a text, waits for its findings, asks for the outline, mends what is safe.
-- Run headless by neovim.test.ts, which gives paths in the environment and reads what is written to XHB_RESULT.
local buffer
local result = {}

local function wait(what, ready)
  if not vim.wait(30000, ready, 20) then error('no ' .. what .. ' came') end
end

local function session()
  vim.cmd('edit ' .. vim.fn.fnameescape(os.getenv('XHB_TEXT')))
  buffer = vim.api.nvim_get_current_buf()
  local config = { name = 'xhb', cmd = { os.getenv('XHB_NODE'), os.getenv('XHB'), 'lsp', '--stdio' }, root_dir = vim.fn.getcwd() }
  -- Before 0.8 the two halves of vim.lsp.start are called by themselves.
  if vim.lsp.start then vim.lsp.start(config) else vim.lsp.buf_attach_client(buffer, vim.lsp.start_client(config)) end

  wait('diagnostics', function() return #vim.diagnostic.get(buffer) > 0 end)
  result.found = vim.tbl_map(function(each)
    return { line = each.lnum, start = each.col, stop = each.end_col, message = each.message, source = each.source }
  end, vim.diagnostic.get(buffer))

  local document = { textDocument = vim.lsp.util.make_text_document_params() }
  for _, answer in pairs(vim.lsp.buf_request_sync(buffer, 'textDocument/documentSymbol', document, 30000)) do
    result.outline = answer.result
  end

  -- The choice that a user would have is taken without asking.
  vim.ui.select = function(items, _, choose) choose(items[1], 1) end
  local first = result.found[1]
  vim.api.nvim_win_set_cursor(0, { first.line + 1, first.start })
  local context = { only = { 'quickfix' }, diagnostics = {} }
  vim.lsp.buf.code_action(vim.fn.has('nvim-0.8') == 1 and { context = context } or context)
  wait('fix', function() return #vim.diagnostic.get(buffer) < #result.found end)
  result.fixed = vim.api.nvim_buf_get_lines(buffer, 0, -1, true)
  result.left = #vim.diagnostic.get(buffer)
end

local ok, problem = pcall(session)
if not ok then result.problem = tostring(problem) end
vim.fn.writefile({ vim.fn.json_encode(result) }, os.getenv('XHB_RESULT'))
vim.cmd('qall!')
