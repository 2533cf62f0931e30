import CLibArchive
import FileAccess

/// Where libarchive stands in a source, and the callbacks it reads the source with.
///
/// Lives as long as the handle that was opened with its address, and is used by one thread at a time, as the handle is.
@safe final class SourceCursor {
  private static let capacity = 1 << 16

  private let source: any ByteSource
  private var offset = 0
  // libarchive looks at the bytes of one read until it asks for the next; allocated here, freed in deinit.
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
  /// Why the source could not be read, when it could not.
  private(set) var failure: FileAccessError?

  init(_ source: any ByteSource) { self.source = source }

  deinit { unsafe buffer.deallocate() }

  /// Lets `archive` read the source. The caller keeps the cursor for as long as the archive is open.
  func open(_ archive: OpaquePointer) -> Int32 {
    unsafe archive_read_set_read_callback(archive) { _, context, bytes in
      guard let cursor = unsafe SourceCursor.at(context), let bytes = unsafe bytes else { return -1 }
      unsafe bytes.pointee = UnsafeRawPointer(cursor.buffer.baseAddress)
      return cursor.fill()
    }
    unsafe archive_read_set_skip_callback(archive) { _, context, wanted in
      unsafe SourceCursor.at(context)?.skip(wanted) ?? 0
    }
    unsafe archive_read_set_seek_callback(archive) { _, context, offset, origin in
      unsafe SourceCursor.at(context)?.seek(offset, from: origin) ?? Int64(ARCHIVE_FATAL)
    }
    unsafe archive_read_set_callback_data(archive, Unmanaged.passUnretained(self).toOpaque())
    return unsafe archive_read_open1(archive)
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> SourceCursor? {
    guard let context = unsafe context else { return nil }
    return unsafe Unmanaged<SourceCursor>.fromOpaque(context).takeUnretainedValue()
  }

  /// Reads on into the buffer: how many bytes it now holds, 0 at the end, -1 when that failed.
  private func fill() -> Int {
    guard failure == nil else { return -1 }
    do {
      let bytes = try source.read(at: offset, count: Self.capacity).prefix(Self.capacity)
      unsafe buffer.copyBytes(from: bytes)
      offset += bytes.count
      return bytes.count
    } catch {
      failure = error
      return -1
    }
  }

  /// Skips at most what is left.
  private func skip(_ wanted: Int64) -> Int64 {
    let skipped = max(0, min(Int(clamping: wanted), source.count - offset))
    offset += skipped
    return Int64(skipped)
  }

  /// The new place, or nil for one that lies outside.
  private func seek(_ distance: Int64, from origin: Int32) -> Int64? {
    let start: Int
    switch origin {
    case 0: start = 0
    case 1: start = offset
    case 2: start = source.count
    default: return nil
    }
    let (place, overflow) = start.addingReportingOverflow(Int(clamping: distance))
    guard !overflow, (0...source.count).contains(place) else { return nil }
    offset = place
    return Int64(place)
  }
}
