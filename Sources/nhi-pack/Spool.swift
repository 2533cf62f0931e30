import FileAccess
import Glibc
import SystemPackage

/// Bytes that are wanted later: few in memory, many in a file without a name, for nobody else to read, gone with the
/// program however it ends.
struct Spool: ~Copyable {
  private var pending = OutputBuffer()
  private var file: Int32?

  deinit { if let file { close(file) } }

  /// - Parameter write: appends to the buffer.
  mutating func append(_ write: (inout OutputBuffer) -> Void) throws(ExitStatus) {
    write(&pending)
    guard pending.isFull else { return }
    if file == nil { file = try Self.temporaryFile() }
    if let file {
      do { try Terminal.write(pending.bytes, to: file) } catch {
        Terminal.complain("nhi-pack: 暫存檔寫不下（磁碟已滿）/ the temporary file could not be written (disk full)")
        throw error
      }
    }
    pending.removeAll()
  }

  /// Everything, in order, to standard output.
  mutating func copy(to output: inout OutputBuffer) throws(ExitStatus) {
    if let file {
      try output.flush()
      var block = [UInt8](repeating: 0, count: 1 << 16)
      var offset = 0
      while true {
        let count = block.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, off_t(offset)) }
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw .ioFailed }
        if count == 0 { break }
        offset += count
        try Terminal.write(block[..<count])
      }
    }
    output.append(pending.bytes)
  }

  private static func temporaryFile() throws(ExitStatus) -> Int32 {
    let folder = FilePath.temporaryFolder
    // The C string, for mkstemp writes the name that it takes into it. The file is for its owner only to read.
    var path = Array("\(folder)/nhi-pack.XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else {
      Terminal.complain("nhi-pack: 無法在 \(folder) 建立暫存檔 / cannot create a temporary file in \(folder)")
      throw .cannotCreate
    }
    unlink(path)
    return file
  }
}
