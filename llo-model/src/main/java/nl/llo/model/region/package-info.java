/**
 * Where things are: labour market regions, municipalities, provinces and postcodes, with their dates.
 *
 * <p>Codes are types ({@link nl.llo.model.region.RegionCode}, {@link nl.llo.model.region.MunicipalityCode},
 * {@link nl.llo.model.region.ProvinceCode}, {@link nl.llo.model.region.Postcode4}); join on them, never on a name.
 */
@NullMarked
package nl.llo.model.region;

import org.jspecify.annotations.NullMarked;
