import Glibc

/// One conversion of glibc's iconv, and the only owner of its handle.
@safe
struct Iconv: ~Copyable {
  /// Why a conversion stopped. The position is that of the first byte that was not converted.
  enum Stop {
    case finished
    /// The bytes here are no character of the source encoding, or the character is not in the target encoding.
    case refused(at: Int)
    /// The last character is cut.
    case cut(at: Int)
  }

  private let handle: iconv_t
  private var chunk = [UInt8](repeating: 0, count: 4096)

  /// Nil when the system does not have the conversion.
  init?(from source: String, to target: String) {
    // The strings live for the call. (iconv_t)-1 is how iconv_open says no.
    guard let handle = unsafe iconv_open(target, source), Int(bitPattern: handle) != -1 else { return nil }
    unsafe self.handle = handle
  }

  deinit { unsafe iconv_close(handle) }

  /// Converts `input` from `start` on and appends what comes out to `output`, until it stops.
  mutating func convert(_ input: [UInt8], from start: Int, appendingTo output: inout [UInt8]) -> Stop {
    var position = start
    while position < input.count {
      let (taken, made, failure) = step(input, from: position)
      output.append(contentsOf: chunk.prefix(made))
      position += taken
      switch failure {
      case 0: return .finished
      case E2BIG where taken > 0 || made > 0: continue
      case EINVAL: return .cut(at: position)
      default: return .refused(at: position)
      }
    }
    return .finished
  }

  private mutating func step(_ input: [UInt8], from start: Int) -> (taken: Int, made: Int, failure: Int32) {
    let handle = unsafe self.handle
    return unsafe input.withUnsafeBytes { source in
      unsafe chunk.withUnsafeMutableBytes { target in
        // iconv stays inside the two counts, both of which are those of the arrays that are held open here. It does not
        // write to its input; its signature only says so.
        let rest = unsafe UnsafeMutableRawBufferPointer(mutating: UnsafeRawBufferPointer(rebasing: source[start...]))
        var from = unsafe rest.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = rest.count
        var room = target.count
        errno = 0
        let result = unsafe iconv(handle, &from, &left, &to, &room)
        return (rest.count - left, target.count - room, result == -1 ? errno : 0)
      }
    }
  }
}
