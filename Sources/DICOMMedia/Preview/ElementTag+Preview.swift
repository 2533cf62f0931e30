/// What only a picture needs (PS3.3 C.7.6.3, C.11.2).
extension ElementTag {
  static let voiLUTFunction = ElementTag(0x0028_1056)
  /// Red; green and blue follow with the next two numbers, and so for the data.
  static let paletteDescriptor = ElementTag(0x0028_1101)
  static let paletteData = ElementTag(0x0028_1201)
}
