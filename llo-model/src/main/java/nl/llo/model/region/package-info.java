/**
 * Where things are: labour market regions, municipalities, provinces and postcodes, with their dates.
 *
 * <p>Codes are types ({@link nl.llo.model.region.RegionCode}, {@link nl.llo.model.region.MunicipalityCode},
 * {@link nl.llo.model.region.ProvinceCode}, {@link nl.llo.model.region.Postcode4}); join on them, never on a name. Records
 * ({@link nl.llo.model.region.LabourMarketRegion}, {@link nl.llo.model.region.Municipality},
 * {@link nl.llo.model.region.Province}) and rows of tables go into a {@link nl.llo.model.region.GeographyBuilder}; the
 * {@link nl.llo.model.region.Geography} that comes out answers questions about a place and a day with a
 * {@link nl.llo.model.region.PlaceAnswer}, which says how firmly it stands.
 */
@NullMarked
package nl.llo.model.region;

import org.jspecify.annotations.NullMarked;
