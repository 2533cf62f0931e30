import FileAccess
import SystemPackage

/// Bytes that are wanted later: few in memory, many in a file without a name, for nobody else to read, gone with the
/// program however it ends.
struct Spool: ~Copyable {
  private var pending = OutputBuffer()
  private var file: FileDescriptor?

  deinit { try? file?.close() }

  /// - Parameter write: appends to the buffer.
  mutating func append(_ write: (inout OutputBuffer) -> Void) throws(ExitStatus) {
    write(&pending)
    guard pending.isFull else { return }
    if file == nil { file = try Self.temporaryFile() }
    if let file {
      do { try file.writeAll(pending.bytes) } catch {
        Terminal.complain("nhi-pack: 暫存檔寫不下（磁碟已滿）/ the temporary file could not be written (disk full)")
        throw .ioFailed
      }
    }
    pending.removeAll()
  }

  /// Everything, in order, to standard output.
  mutating func copy(to output: inout OutputBuffer) throws(ExitStatus) {
    if let file {
      try output.flush()
      var block = [UInt8](repeating: 0, count: 1 << 16)
      var offset: Int64 = 0
      while true {
        let count: Int
        do { count = try block.withUnsafeMutableBytes { try file.read(fromAbsoluteOffset: offset, into: $0) } } catch {
          throw .ioFailed
        }
        if count == 0 { break }
        offset += Int64(count)
        try Terminal.write(block[..<count])
      }
    }
    output.append(pending.bytes)
  }

  private static func temporaryFile() throws(ExitStatus) -> FileDescriptor {
    let folder = FilePath.temporaryFolder
    do { return try FileDescriptor.unnamed(in: folder) } catch {
      Terminal.complain("nhi-pack: 無法在 \(folder) 建立暫存檔 / cannot create a temporary file in \(folder)")
      throw .cannotCreate
    }
  }
}
