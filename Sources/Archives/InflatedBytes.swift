package import FileAccess
import Synchronization
import SystemPackage

/// What comes out of a raw deflate stream inside a source, without ever being held whole.
///
/// It is inflated once to be counted and judged. Reading on costs what is read; reading backwards begins again at the
/// start, so it is for readers that go forward.
package final class InflatedBytes: ByteSource {
  /// The most bytes that may come out: a bomb ends here.
  package static let maximumCount = 256 << 20
  private static let capacity = 65_536

  /// Bytes that come out.
  package let count: Int
  /// Of the first byte of the source behind the stream.
  package let end: Int
  private let reader: Mutex<Reader>

  /// - Parameter offset: of the stream's first byte in `source`.
  package init(
    _ source: any ByteSource, at offset: Int, limit: Int = maximumCount
  ) throws(InflationError) {
    guard var reader = Reader(source, at: offset) else { throw .noMemory }
    var count = 0
    while true {
      let made = try reader.advance()
      count += made
      guard count <= limit else { throw .tooLong(limit: limit) }
      if reader.isFinished { break }
      guard made > 0 || reader.hasInput else { throw .cut(made: count) }
    }
    self.count = count
    end = reader.inputOffset
    reader.restart()
    self.reader = Mutex(reader)
  }

  package func read(at offset: Int, count length: Int) throws(FileAccessError) -> [UInt8] {
    guard offset >= 0, length > 0, offset < count else { return [] }
    let wanted = min(length, count - offset)
    let answer: Result<[UInt8], InflationError> = reader.withLock { reader in
      do throws(InflationError) { return .success(try reader.bytes(at: offset, count: wanted)) } catch {
        return .failure(error)
      }
    }
    switch answer {
    case .success(let bytes): return bytes
    case .failure(.source(let error)): throw error
    // It was sound when it was counted: the file changed since then.
    case .failure: throw FileAccessError(.read, "", .ioError)
    }
  }

  /// Where the stream stands, and the bytes that came out last.
  private struct Reader: ~Copyable {
    private let source: any ByteSource
    private let start: Int
    private let handle: InflateHandle
    private var input: [UInt8] = []
    /// How much of `input` went in.
    private var taken = 0
    /// Of the first byte of the source that did not go in.
    private(set) var inputOffset: Int
    private var output = [UInt8](repeating: 0, count: InflatedBytes.capacity)
    /// How much of `output` came out last, and where that belongs.
    private var made = 0
    private var outputOffset = 0
    private(set) var isFinished = false

    init?(_ source: any ByteSource, at offset: Int) {
      guard let handle = InflateHandle() else { return nil }
      self.source = source
      self.handle = handle
      start = offset
      inputOffset = offset
    }

    var hasInput: Bool { inputOffset < source.count }

    mutating func restart() {
      handle.restart()
      input = []
      (taken, made, outputOffset) = (0, 0, 0)
      inputOffset = start
      isFinished = false
    }

    /// Inflates the next stretch into `output`: how many bytes came.
    mutating func advance() throws(InflationError) -> Int {
      outputOffset += made
      made = 0
      guard !isFinished else { return 0 }
      if taken == input.count, hasInput {
        do throws(FileAccessError) {
          input = try source.read(at: inputOffset, count: InflatedBytes.capacity)
        } catch {
          throw .source(error)
        }
        taken = 0
      }
      switch handle.step(input, from: taken, into: &output) {
      case .went(let more, let made): note(more, made)
      case .finished(let more, let made):
        note(more, made)
        isFinished = true
      case .corrupt(let words): throw .corrupt(offset: inputOffset, words)
      }
      return made
    }

    private mutating func note(_ more: Int, _ made: Int) {
      taken += more
      inputOffset += more
      self.made = made
    }

    mutating func bytes(at offset: Int, count: Int) throws(InflationError) -> [UInt8] {
      if offset < outputOffset { restart() }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(count)
      while bytes.count < count {
        let from = offset + bytes.count - outputOffset
        if from < made {
          bytes += output[from..<min(made, from + count - bytes.count)]
        } else if try advance() == 0, isFinished || !hasInput {
          throw .cut(made: outputOffset)
        }
      }
      return bytes
    }
  }
}
