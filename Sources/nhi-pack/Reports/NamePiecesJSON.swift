import NHICodes

/// A name's `"case":…,"name":…,"parts":{…},`: what does not change from name to name is put together once.
struct NamePiecesJSON {
  private struct Category {
    let caseHead, spelling, partsHead: [UInt8]
  }

  private let tiers = Tier.allCases.map { Array($0.code.utf8) }
  private let classes = RecordClass.allCases.map { Array($0.code.utf8) }
  private var categories = [Category?](repeating: nil, count: Tier.allCases.count * CategorySpelling.count)

  mutating func append(_ name: RecordName, _ fileExtension: String, to buffer: inout OutputBuffer) {
    let category = words(name)
    let (tier, recordClass) = (tiers[name.tier.position], classes[name.recordClass.position])
    let part = name.part?.number
    buffer.append(category.caseHead)
    buffer.append(number: name.serial.number, digits: 6)
    buffer.append("\",\"name\":\"")
    buffer.append(tier)
    buffer.append(recordClass)
    buffer.append(category.spelling)
    buffer.append(number: name.serial.number, digits: 6)
    if let part {
      buffer.append(byte: 0x2D)
      buffer.append(number: part)
    }
    buffer.append(category.partsHead)
    buffer.append(recordClass)
    buffer.append("\",\"extension\":")
    buffer.append(json: fileExtension)
    if let part {
      buffer.append(",\"part\":")
      buffer.append(number: part)
    }
    buffer.append(",\"serial\":\"")
    buffer.append(number: name.serial.number, digits: 6)
    buffer.append("\",\"tier\":\"")
    buffer.append(tier)
    buffer.append("\"},")
  }

  private mutating func words(_ name: RecordName) -> Category {
    let index = name.tier.position * CategorySpelling.count + name.category.position
    if let known = categories[index] { return known }
    let spelling = name.categorySpelling
    let code = CaseCategory(spelling: spelling, in: name.tier)?.code ?? spelling
    let new = Category(
      caseHead: Array("\"case\":\"\(name.tier.code)-\(code)-".utf8), spelling: Array(spelling.utf8),
      partsHead: Array("\",\"parts\":{\"category\":\"\(spelling)\",\"class\":\"".utf8))
    categories[index] = new
    return new
  }
}
