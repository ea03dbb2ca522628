import { contextBridge, ipcRenderer } from 'electron'
import { channels } from './channels.ts'

type Invoke = (input: unknown) => Promise<unknown>

/** One closure per channel: the page can neither name a channel nor reach ipcRenderer. */
const bridge = Object.fromEntries(
  Object.entries(channels).map(([area, methods]) => [
    area,
    Object.fromEntries(
      Object.entries(methods).map(([method, channel]): [string, Invoke] => [
        method,
        (input) => ipcRenderer.invoke(channel, input),
      ]),
    ),
  ]),
)

contextBridge.exposeInMainWorld('app', bridge)
