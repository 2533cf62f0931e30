/// Where a chain of sectors goes from one of them ([MS-CFB] 2.1).
enum CompoundFileStep {
  case sector(Int)
  case end
  case fault(CompoundFileFault)

  /// Sector numbers from here on have special meanings.
  static let endOfNumbers = 0xFFFF_FFFA
  static let endOfChain = 0xFFFF_FFFE

  /// - Parameter number: as a table has it, or the header for the first of a chain.
  /// - Parameter offset: where the number stands.
  init(_ number: Int, at offset: Int) {
    if number < Self.endOfNumbers {
      self = .sector(number)
    } else {
      self = number == Self.endOfChain ? .end : .fault(.noSector(offset: offset))
    }
  }

  /// The beginning of a chain, which may be none.
  init(first number: Int) { self = number < Self.endOfNumbers ? .sector(number) : .end }
}

/// Why a chain of sectors cannot be followed, and where (bytes from the file's start).
enum CompoundFileFault: Hashable {
  /// A sector lies behind the end of the file.
  case outside(offset: Int)
  /// A sector belongs to two chains, or to one of them twice.
  case loop(offset: Int)
  /// Where the next sector should be named, there is none.
  case noSector(offset: Int)

  var offset: Int {
    switch self {
    case .outside(let offset), .loop(let offset), .noSector(let offset): offset
    }
  }
}
