public import Findings

/// Why a text is not a record name: the first piece that is wrong and where it stands.
public struct RecordNameError: Error, Sendable, Hashable {
  /// Which part of a name.
  public enum Piece: Sendable, Hashable, CaseIterable {
    case tier, recordClass, category, serial, part
  }

  /// Which part of the name does not fit.
  public let piece: Piece
  /// Characters before the piece.
  public let offset: Int
  /// What stands there.
  public let found: String
  /// The text ends before the piece is complete.
  public let isCut: Bool

  /// For people.
  public var pieceName: Wording {
    switch piece {
    case .tier: Wording("第一階層（醫事類別）", "the tier")
    case .recordClass: Wording("第二階層（A–D）", "the class (A–D)")
    case .category: Wording("案件分類", "the case category")
    case .serial: Wording("流水號", "the serial")
    case .part: Wording("檔案編號", "the part number")
    }
  }

  /// What may stand there.
  public var allowed: Wording {
    switch piece {
    case .tier: return Self.tiers
    case .recordClass: return Wording("A、B、C 或 D", "A, B, C or D")
    case .category:
      return Wording("2 碼英數字（醫事類別 21、22 為 1 碼）", "two of A–Z and 0–9 (one in tiers 21 and 22)")
    case .serial: return Wording("6 位數字，000001–999999", "six digits, 000001–999999")
    case .part: return Wording("不寫，或 -1、-2…（最多 3 位）", "nothing, or -1, -2 … (up to three digits)")
    }
  }
}

extension RecordNameError {
  /// - Parameter misfit: its offset is behind ASCII characters alone, so it counts characters as well as bytes.
  init(_ misfit: RecordName.Misfit, in text: String) {
    let rest = String(decoding: text.utf8.dropFirst(misfit.offset), as: UTF8.self)
    let found = rest.prefix(misfit.width)
    self.init(
      piece: misfit.piece, offset: misfit.offset, found: String(found),
      isCut: misfit.piece != .part && found.count < misfit.width)
  }

  private static let tiers: Wording = {
    let codes = Tier.allCases.map(\.code).joined(separator: " ")
    return Wording(codes, codes)
  }()
}

extension RecordNameError {
  /// The same error with what stands there in `text`, of which another spelling was read.
  package func quoting(_ text: String) -> RecordNameError {
    RecordNameError(
      piece: piece, offset: offset, found: String(text.dropFirst(offset).prefix(found.count)), isCut: isCut)
  }
}
