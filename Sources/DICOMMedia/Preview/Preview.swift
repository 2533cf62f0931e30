import Archives
package import FileAccess
package import Findings

/// A small picture of an instance, for people to see what a file holds.
///
/// Pixels that are stored uncompressed: grey of up to 32 bits, palettes, RGB and YBR, little and big endian. Of several
/// frames the middle one. The picture is no diagnostic one: see `GreyScale` and `PixelShrinker` for what is left out.
package enum Preview: Sendable, Hashable {
  /// The bytes of a PNG, and its size in pixels.
  case image(png: [UInt8], width: Int, height: Int)
  /// Why there is none, as part of a sentence without a full stop. Nothing of the pixels or the patient is in it.
  case none(Wording)

  /// Reads what is needed of `source`, never a whole frame at once.
  ///
  /// - Parameter longestSide: the longer side of the picture has at most so many pixels.
  package static func of(_ source: any ByteSource, longestSide: Int = 512) -> Preview {
    do throws(PreviewRefusal) {
      let image = try picture(of: source, longestSide: longestSide)
      return .image(png: try image.encoded(), width: image.width, height: image.height)
    } catch {
      return .none(error.reason)
    }
  }

  static func picture(of source: any ByteSource, longestSide: Int = 512) throws(PreviewRefusal) -> PNGImage {
    let instance: DICOMInstance
    let place: DataSetPlace
    do throws(DICOMError) {
      instance = try DICOMInstance(source, keeping: tags)
      place = try DataSetPlace(of: instance.file, in: source)
    } catch {
      throw .unreadable(error)
    }
    guard let pixels = instance.pixelData else { throw .noPixels }
    guard pixels.storage == .native else { throw .compressed(instance.file.transferSyntax) }
    let values = instance.values
    let geometry = try PixelGeometry(values, pixels)
    let palette =
      geometry.photometry == .palette
      ? try PaletteTable(
        place.source, at: place.offset, encoding: values.encoding, isSigned: geometry.isSigned) : nil
    var reader = PixelRowReader(
      place.source, geometry, frame: geometry.middleFrame, isBigEndian: values.encoding.isBigEndian,
      hasSwappedBytes: try hasSwappedBytes(pixels, geometry, in: place.source, values.encoding), palette: palette)
    let shrunk = try PixelShrinker(&reader, longestSide: longestSide)
    let samples =
      geometry.photometry.channels == 3
      ? ColorScale(geometry).samples(of: shrunk.pixels)
      : GreyScale(values, isInverted: geometry.photometry == .monochrome1, pixels: shrunk.pixels)
        .samples(of: shrunk.pixels)
    return PNGImage(
      width: shrunk.width, height: shrunk.height, isColor: geometry.photometry.channels == 3, samples: samples)
  }

  private static let tags: Set<ElementTag> = [
    .samplesPerPixel, .photometricInterpretation, .planarConfiguration, .numberOfFrames, .rows, .columns,
    .bitsAllocated, .bitsStored, .highBit, .pixelRepresentation, .windowCenter, .windowWidth, .rescaleIntercept,
    .rescaleSlope, .voiLUTFunction,
  ]

  /// Whether the two bytes of each word are exchanged, as cells of 8 bits and less are in a big-endian OW (PS3.5 8.2).
  private static func hasSwappedBytes(
    _ pixels: PixelData, _ geometry: PixelGeometry, in data: any ByteSource, _ encoding: ElementEncoding
  ) throws(PreviewRefusal) -> Bool {
    guard encoding.isBigEndian, geometry.bitsAllocated <= 8 else { return false }
    do throws(FileAccessError) {
      // The VR; behind it stand two bytes and the length of four (PS3.5 7.1.2).
      return try data.read(at: pixels.valueOffset - 8, count: 2) == Array("OW".utf8)
    } catch {
      throw .unreadable(DICOMError(.unreadable(error), at: pixels.valueOffset))
    }
  }
}
