import FileAccess
import SystemPackage

/// Where libqpdf reads a document from: its own file where there is one; else memory up to `memoryLimit`, and beyond
/// that a file without a name in the temporary folder ($TMPDIR), which nobody else can open and which is gone when the
/// program ends, however it ends. libqpdf's C API takes nothing else.
enum DocumentInput {
  case path(FilePath)
  case memory([UInt8])
  case unnamed(FileDescriptor)

  static let memoryLimit = 1 << 24
  private static let piece = 1 << 20

  init(_ source: any ByteSource) throws(FileAccessError) {
    if let file = source as? FileBytes {
      // libqpdf opens it once more; that it went meanwhile is no fault of the document.
      guard FileStamp(at: file.path) != nil else { throw FileAccessError(.open, file.path, .noSuchFileOrDirectory) }
      self = .path(file.path)
    } else if source.count <= Self.memoryLimit {
      self = .memory(try source.read(at: 0, count: source.count))
    } else {
      self = .unnamed(try Self.copy(source))
    }
  }

  /// Opens the document in a new handle and closes what was opened for it when `body` is done.
  consuming func open<Value>(
    _ body: (borrowing PDFHandle) throws(PDFError) -> Value
  ) throws(PDFError) -> Value {
    switch consume self {
    case .path(let path):
      let handle = try PDFHandle()
      try handle.open(path)
      return try body(handle)
    case .unnamed(let descriptor):
      defer { try? descriptor.close() }
      let handle = try PDFHandle()
      try handle.open(FilePath("/proc/self/fd/\(descriptor.rawValue)"))
      return try body(handle)
    case .memory(let bytes):
      // The bytes stay where they are for the closure, which the handle does not outlive.
      let result = unsafe bytes.withUnsafeBytes { buffer -> Result<Value, PDFError> in
        do throws(PDFError) {
          let handle = try PDFHandle()
          try unsafe handle.open(buffer.assumingMemoryBound(to: CChar.self))
          return .success(try body(handle))
        } catch {
          return .failure(error)
        }
      }
      return try result.get()
    }
  }

  private static func copy(_ source: any ByteSource) throws(FileAccessError) -> FileDescriptor {
    let folder = FilePath.temporaryFolder
    let descriptor = try FileDescriptor.unnamed(in: folder)
    do {
      var offset = 0
      while offset < source.count {
        let bytes = try source.read(at: offset, count: piece)
        if bytes.isEmpty { break }
        try descriptor.writeAll(bytes)
        offset += bytes.count
      }
      return descriptor
    } catch {
      try? descriptor.close()
      throw error as? FileAccessError ?? FileAccessError(.write, folder, error)
    }
  }
}
