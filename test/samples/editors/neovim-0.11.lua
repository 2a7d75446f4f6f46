-- Neovim 0.11 and later: ~/.config/nvim/plugin/iosxe-slp.lua
vim.filetype.add({
  extension = { cfg = "iosxe-config", iosxe = "iosxe-config" },
  filename = { ["running-config"] = "iosxe-config", ["startup-config"] = "iosxe-config" },
  pattern = { [".*%-confg"] = "iosxe-config" },
})
vim.lsp.config("iosxe-slp", {
  cmd = { "iosxe-slp", "lsp", "--stdio" },
  filetypes = { "iosxe-config", "iosxe-capture" },
  root_markers = { ".iosxe-slp.json", ".git" },
})
vim.lsp.enable("iosxe-slp")
