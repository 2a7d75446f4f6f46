-- Neovim 0.7 and later: ~/.config/nvim/plugin/iosxe-slp.lua
vim.api.nvim_create_autocmd({ "BufRead", "BufNewFile" }, {
  pattern = { "*.cfg", "*-confg", "running-config", "startup-config", "*.iosxe" },
  callback = function(event)
    vim.bo[event.buf].filetype = "iosxe-config"
    local client = vim.lsp.start_client({
      name = "iosxe-slp",
      cmd = { "iosxe-slp", "lsp", "--stdio" },
      root_dir = vim.fn.getcwd(),
    })
    vim.lsp.buf_attach_client(event.buf, client)
  end,
})
