import FileAccess

/// Where the samples of a movie fragment lie (ISO/IEC 14496-12, 8.8.7 and 8.8.8).
struct ISOFragment {
  private(set) var trackID = 0
  /// Where the run of samples that was read last ends.
  private(set) var cursor = 0

  private let start: Int
  private var base: Int
  private var defaultSize = 0
  private var isFirst = true

  /// - Parameter movieFragment: where the `moof` box begins.
  init(movieFragment: Int = 0) {
    start = movieFragment
    base = movieFragment
    cursor = movieFragment
  }

  /// Reads `tfhd`. False when it is too short.
  mutating func begin(
    _ box: ISOBox, _ reader: inout ISOBoxReader, defaultSizeOf size: (Int) -> Int
  ) throws(FileAccessError) -> Bool {
    guard box.end - box.content >= 8, let flags = try reader.number(at: box.content, width: 4),
      let id = try reader.number(at: box.content + 4, width: 4)
    else { return false }
    trackID = id
    defaultSize = size(id)
    var place = box.content + 8
    // Without a base of its own the first track counts from `moof`, and each further one from the end of the one before.
    base = flags & 0x20000 != 0 || isFirst ? start : cursor
    isFirst = false
    if flags & 1 != 0 {
      guard place + 8 <= box.end, let offset = try reader.number(at: place, width: 8) else { return false }
      base = offset
      place += 8
    }
    if flags & 2 != 0 { place += 4 }
    if flags & 8 != 0 { place += 4 }
    if flags & 0x10 != 0 {
      guard place + 4 <= box.end, let size = try reader.number(at: place, width: 4) else { return false }
      defaultSize = size
    }
    cursor = base
    return true
  }

  /// Reads `trun` and goes to the end of its samples. Their number; nil when the box does not hold what it says.
  mutating func run(_ box: ISOBox, _ reader: inout ISOBoxReader) throws(FileAccessError) -> Int? {
    guard box.end - box.content >= 8, let flags = try reader.number(at: box.content, width: 4),
      let count = try reader.number(at: box.content + 4, width: 4)
    else { return nil }
    var place = box.content + 8
    if flags & 1 != 0 {
      guard place + 4 <= box.end, let offset = try reader.number(at: place, width: 4) else { return nil }
      // Signed.
      let (sum, overflows) = base.addingReportingOverflow(Int(Int32(truncatingIfNeeded: offset)))
      guard !overflows, sum >= 0 else { return nil }
      cursor = sum
      place += 4
    }
    if flags & 4 != 0 { place += 4 }
    let fields = [0x100, 0x200, 0x400, 0x800].map { flags & $0 != 0 }
    let width = 4 * fields.count { $0 }
    guard place <= box.end, width == 0 || count <= (box.end - place) / width else { return nil }
    var total = 0
    if fields[1] {
      let field = place + (fields[0] ? 4 : 0)
      for index in 0..<count { total += try reader.number(at: field + index * width, width: 4) ?? 0 }
    } else {
      // Half of what a number can hold, so that what is added to it cannot overflow unseen.
      total = defaultSize == 0 ? 0 : min(count, Int.max / 2 / defaultSize) * defaultSize
    }
    let (end, overflows) = cursor.addingReportingOverflow(total)
    cursor = overflows ? .max : end
    return count
  }
}
