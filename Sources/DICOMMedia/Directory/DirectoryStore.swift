/// What all records of a directory say, in three arrays: a dictionary a record would take many times the room.
struct DirectoryStore: Sendable {
  struct Row: Sendable {
    let offset: Int
    var nextOffset: UInt32 = 0
    var lowerOffset: UInt32 = 0
    var mrdrOffset: UInt32 = 0
    /// Of the record's first value in `values`.
    let firstValue: UInt32
    var valueCount: UInt16 = 0
    /// (0004,1410).
    var inUseFlag: UInt16 = 0xFFFF
    /// Nil for a value that the standard does not define, or none.
    var type: RecordType?
    var fields: Fields = []
  }

  /// Which of the elements that every record must have are there with a value (PS3.3 F.3.2.2).
  struct Fields: OptionSet, Sendable, Hashable {
    let rawValue: UInt8
    static let next = Fields(rawValue: 1)
    static let inUse = Fields(rawValue: 2)
    static let lower = Fields(rawValue: 4)
    static let type = Fields(rawValue: 8)
  }

  /// A value: a stretch of `bytes`. Records that say the same in one element share it.
  struct Value: Sendable {
    let tag: ElementTag
    let start: UInt32
    let length: UInt16
  }

  private(set) var rows: [Row] = []
  private var values: [Value] = []
  private var bytes: [UInt8] = []
  /// The last value of each element, which the next record often repeats: a SOP class, a transfer syntax, a type.
  private var latest: [ElementTag: Value] = [:]

  /// Bytes that the values take.
  var size: Int { bytes.count + values.count * MemoryLayout<Value>.stride }

  // MARK: - Writing, by the parser: one record after another

  mutating func beginRecord(at offset: Int) {
    rows.append(Row(offset: offset, firstValue: UInt32(values.count)))
  }

  /// Takes the last record back.
  mutating func dropRecord() {
    guard let row = rows.popLast() else { return }
    values.removeSubrange(Int(row.firstValue)...)
  }

  mutating func withLast(_ change: (inout Row) -> Void) {
    guard !rows.isEmpty else { return }
    change(&rows[rows.count - 1])
  }

  /// Adds a value of at most `DirectoryParser.maximumTextLength` bytes to the last record.
  mutating func add(_ tag: ElementTag, _ value: [UInt8]) {
    guard !rows.isEmpty else { return }
    rows[rows.count - 1].valueCount += 1
    if let known = latest[tag], bytes(of: known).elementsEqual(value) { return values.append(known) }
    let added = Value(tag: tag, start: UInt32(bytes.count), length: UInt16(value.count))
    bytes += value
    values.append(added)
    latest[tag] = added
  }

  /// When the last record is in.
  mutating func finish() { latest = [:] }

  // MARK: - Reading

  /// Nil when the record does not have it.
  func value(_ tag: ElementTag, in row: Row) -> ArraySlice<UInt8>? {
    values(of: row).first { $0.tag == tag }.map { bytes(of: $0) }
  }

  private func values(of row: Row) -> ArraySlice<Value> {
    values[Int(row.firstValue)..<(Int(row.firstValue) + Int(row.valueCount))]
  }

  private func bytes(of value: Value) -> ArraySlice<UInt8> {
    bytes[Int(value.start)..<(Int(value.start) + Int(value.length))]
  }

  /// The record that starts at `offset`. Records stand in the order of their offsets.
  func index(at offset: Int) -> Int? {
    guard let before = index(notAfter: offset), rows[before].offset == offset else { return nil }
    return before
  }

  /// The last record that starts at `offset` or before it.
  func index(notAfter offset: Int) -> Int? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
