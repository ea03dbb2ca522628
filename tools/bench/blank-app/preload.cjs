const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('app', { echo: (payload) => ipcRenderer.invoke('echo', payload) })
